pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// How often the client is to be visited: this month in words, then the twelve months with who says so. A month can be stated
// for this client alone, with a reason.
Column {
    id: part

    required property App app
    required property string clientId
    readonly property int columns: width >= Theme.px(640) ? 6 : 4

    spacing: Theme.s8

    ClientFrequency {
        id: often
        app: part.app
        clientId: part.clientId
    }
    Item {
        width: parent.width
        height: Math.max(heading.height, change.height)

        Label {
            id: heading
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Ogni quanto")
            font: Theme.section
            Accessible.role: Accessible.Heading
        }
        About {
            id: meaning
            anchors.left: heading.right
            anchors.verticalCenter: parent.verticalCenter
            about: "visit_frequency"
            label: heading.text
        }
        ReasonChip {
            visible: often.found && text.length > 0
            anchors.left: meaning.right
            anchors.leftMargin: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            text: often.stateText
            tone: often.stateTone === "neutral" ? "" : often.stateTone
        }
        Button {
            id: change
            anchors.right: parent.right
            anchors.rightMargin: -leftPadding
            variant: "text"
            glyph: Icons.edit
            text: qsTr("Cambia")
            Accessible.name: qsTr("Cambia ogni quanto si visita")
            onClicked: changing.use(one => one.ask())
        }
    }
    Label {
        visible: often.ready
        width: parent.width
        text: often.found ? often.monthText : qsTr("Non è un cliente attivo: nessuna visita è prevista")
        font: Theme.secondaryStrong
        wrapMode: Text.Wrap
    }
    Label {
        visible: often.found
        width: parent.width
        text: As.joined([often.originText, often.dueText])
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Grid {
        id: months
        width: parent.width
        columns: part.columns
        spacing: Theme.s8

        Repeater {
            model: often.months

            Rectangle {
                id: month

                required property string label
                required property string askedText
                required property string doneText
                required property string originText
                required property string spoken
                required property bool own
                required property bool skipped
                required property bool isNow

                width: Math.floor((months.width - (months.columns - 1) * months.spacing) / months.columns)
                height: Theme.px(84)
                radius: Theme.radiusTile
                color: own ? Theme.primarySoft : Theme.sunken
                border.width: isNow ? 2 : 0
                border.color: Theme.primary
                Accessible.role: Accessible.StaticText
                Accessible.name: spoken

                Column {
                    x: Theme.s8
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        text: month.label
                        font: month.isNow ? Theme.captionBold : Theme.caption
                        color: month.own ? Theme.softInk : Theme.text2
                        Accessible.ignored: true
                    }
                    Label {
                        text: month.askedText
                        font: month.skipped ? Theme.secondary : Theme.section
                        color: month.own ? Theme.softInk : Theme.text
                        Accessible.ignored: true
                    }
                    Label {
                        text: month.doneText.length > 0 ? month.doneText : " "
                        font: Theme.micro
                        color: month.own ? Theme.softInk : Theme.text2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("Colorati: stabiliti per questo cliente soltanto")
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Later {
        id: changing

        FrequencyDialog {
            frequency: often
        }
    }
}
