pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the client owes: the exposure on its limit, the figures, and each instalment.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    spacing: Theme.s16

    CardFacts {
        width: parent.width
        facts: part.client.credit
    }
    CardDebts {
        width: parent.width
        app: part.app
        clientId: part.client.clientId
    }
    Row {
        ReportButton {
            id: paper
            leftPadding: 0
            app: part.app
            clientId: part.client.clientId
            text: qsTr("Estratto conto in PDF")
            fileName: qsTr("Estratto conto %1.pdf").arg(part.client.name)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: paper.text
            font: Theme.secondaryStrong
            color: Theme.primary
            Accessible.ignored: true
        }
    }
    RatioBar {
        visible: part.client.creditUsed > 0
        width: parent.width
        value: part.client.creditUsed
        tone: part.client.creditUsed > 1 ? "bad" : "primary"
        summary: part.client.creditText
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: part.client.creditText
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width

        Repeater {
            model: part.client.instalments

            DatedRow {
                required property string dueText
                required property string amountText
                required property string lateText
                required detail
                required tone

                width: part.width
                dateText: dueText
                amount: amountText
                status: lateText
                divider: true
            }
        }
    }
    EmptyState {
        visible: part.client.instalments.count === 0
        width: parent.width
        sentence: qsTr("Nessuna scadenza aperta")
    }
}
