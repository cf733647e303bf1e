pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What may be done about a client's debts: money taken in, promises, the credit decision and the risk it rests on.
Column {
    id: part

    required property App app
    required property ClientCard client

    spacing: Theme.s12

    ClientCredit {
        id: debts
        app: part.app
        clientId: part.client.clientId
    }
    Row {
        visible: debts.riskText.length > 0
        width: parent.width
        spacing: Theme.s8

        ReasonChip {
            id: risk
            anchors.verticalCenter: parent.verticalCenter
            text: debts.riskText
            tone: debts.riskTone
        }
        Label {
            width: parent.width - risk.width - meaning.width - 2 * parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: debts.riskDetail
            font: Theme.secondary
            wrapMode: Text.Wrap
        }
        About {
            id: meaning
            anchors.verticalCenter: parent.verticalCenter
            about: "risk"
            label: debts.riskText
        }
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: debts.canDecide && debts.adviceText.length > 0 ? debts.habitText + " " + debts.adviceText : debts.habitText
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Theme.s8

        Button {
            glyph: Icons.euro
            text: qsTr("Registra incasso")
            onClicked: collecting.use(one => one.ask())
        }
        Button {
            visible: debts.invoices.length > 0
            glyph: Icons.schedule
            text: qsTr("Promessa di pagamento")
            onClicked: promising.use(one => one.ask())
        }
        Button {
            visible: debts.canDecide
            glyph: Icons.edit
            text: qsTr("Decidi il fido")
            onClicked: deciding.use(one => one.ask())
        }
        Row {
            ReportButton {
                id: paper
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
    }
    Label {
        visible: debts.noted.count > 0
        width: parent.width
        text: qsTr("Incassi che la sede deve confermare")
        font: Theme.section
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width

        Repeater {
            model: debts.noted

            DatedRow {
                id: money

                required property string paymentId
                required property string amountText
                required title
                required detail
                required dateText

                width: part.width
                amount: amountText
                divider: true
                tools: Button {
                    visible: debts.canConfirm
                    text: qsTr("Conferma")
                    onClicked: debts.confirm(money.paymentId)
                }
            }
        }
    }
    Label {
        visible: debts.promises.count > 0
        width: parent.width
        text: qsTr("Promesse di pagamento")
        font: Theme.section
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width

        Repeater {
            model: debts.promises

            DatedRow {
                id: word

                required property string promiseId
                required property string amountText
                required property string stateText
                required property bool open
                required title
                required detail
                required dateText
                required tone

                width: part.width
                amount: amountText
                status: stateText
                divider: true
                tools: Row {
                    visible: word.open
                    spacing: Theme.s4

                    ToolButton {
                        glyph: Icons.check
                        text: qsTr("Mantenuta")
                        onClicked: debts.answer(word.promiseId, true)
                    }
                    ToolButton {
                        glyph: Icons.close
                        text: qsTr("Non mantenuta")
                        onClicked: debts.answer(word.promiseId, false)
                    }
                }
            }
        }
    }
    Later {
        id: collecting

        CollectionDialog {
            app: part.app
            credit: debts
        }
    }
    Later {
        id: promising

        PromiseDialog {
            credit: debts
        }
    }
    Later {
        id: deciding

        CreditDecisionDialog {
            credit: debts
        }
    }
}
