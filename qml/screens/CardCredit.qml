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
    CardDebts {
        width: parent.width
        app: part.app
        client: part.client
    }
    Label {
        visible: part.client.instalments.count > 0
        width: parent.width
        text: qsTr("Scadenze aperte")
        font: Theme.section
        Accessible.role: Accessible.Heading
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
