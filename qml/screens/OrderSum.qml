pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the order is and comes to: delivery, address, terms, totals, credit, what the office may say.
Column {
    id: sum

    required property App app
    required property OrderForm form

    spacing: Theme.s8

    component Divider: Rectangle {
        width: sum.width
        height: 1
        color: Theme.line
    }

    Label {
        width: parent.width
        text: sum.form.headline
        font: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    OrderTerm {
        width: parent.width
        glyph: Icons.calendar
        label: qsTr("Consegna")
        value: sum.form.deliveryText
        choices: sum.form.deliveryChoices
        onChosen: code => sum.form.requestedOn = code
        otherText: qsTr("Altro giorno")
        onOtherWanted: day.use(one => one.open())

        Later {
            id: day

            DatePicker {
                earliest: Format.date(sum.app.today)
                today: Format.date(sum.app.today)
                chosen: Format.date(sum.form.requestedOn.length > 0 ? sum.form.requestedOn : sum.app.today)
                onPicked: on => sum.form.requestedOn = Format.isoDate(on)
            }
        }
    }
    OrderTerm {
        width: parent.width
        glyph: Icons.place
        label: qsTr("Indirizzo")
        value: sum.form.addressText
        choices: sum.form.locations
        onChosen: code => sum.form.locationId = code
    }
    OrderTerm {
        width: parent.width
        glyph: Icons.credit
        label: qsTr("Pagamento")
        value: sum.form.paymentText
        choices: sum.form.paymentTerms
        onChosen: code => sum.form.paymentTermId = code
    }
    Divider {}
    Repeater {
        id: totals
        readonly property var sums: sum.form.totals

        model: sums.length

        Item {
            id: total

            required property int index
            readonly property var said: totals.sums[index] ?? { label: "", value: "" }

            width: sum.width
            height: Theme.px(24)

            Label {
                text: total.said.label
                font: Theme.secondary
                color: Theme.text2
            }
            Label {
                anchors.right: parent.right
                text: total.said.value
                font: Theme.secondary
            }
        }
    }
    Item {
        width: parent.width
        height: figure.height

        Label {
            anchors.baseline: figure.baseline
            text: qsTr("Totale")
            font: Theme.sectionWide
        }
        Label {
            id: figure
            anchors.right: parent.right
            text: sum.form.totalText
            font: Theme.figure
        }
    }
    Divider { visible: sum.form.hasLimit }
    Item {
        visible: sum.form.hasLimit
        width: parent.width
        height: Theme.px(24)

        Label {
            anchors.bottom: parent.bottom
            text: sum.form.creditTitle
            font: Theme.caption
            color: Theme.text2
        }
        Label {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            text: sum.form.creditText
            font: Theme.captionStrong
        }
    }
    RatioBar {
        visible: sum.form.hasLimit
        width: parent.width
        value: sum.form.creditUsed
        more: sum.form.creditThis
        mark: sum.form.creditMark < 1 ? sum.form.creditMark : -1
        summary: sum.form.creditTitle + " " + sum.form.creditText
    }
    Repeater {
        id: warnings
        readonly property var list: sum.form.warnings

        model: list.length

        Notice {
            required property int index
            readonly property var said: warnings.list[index] ?? { icon: "", tone: "", title: "" }

            width: sum.width
            glyph: said.icon
            tone: said.tone
            text: said.title
            detail: said.detail ?? ""
        }
    }
}
