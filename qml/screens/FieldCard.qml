pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// One field of the inbox: before, mine, the office's, and the decisions that are open to this person; or something the
// office did not accept, with its reason.
Card {
    id: card

    required property Inbox inbox
    required property string entryId
    required property string kind
    required property string title
    required property string clientId
    required property string clientText
    required property string why
    required property string stateText
    required property string stateIcon
    required property string stateTone
    required property bool decided
    required property bool multi
    required property string beforeText
    required property string beforeNote
    required property string mineTitle
    required property string mineText
    required property string mineNote
    required property bool mineInForce
    required property string officeTitle
    required property string officeText
    required property string officeNote
    required property bool officeInForce
    required property bool officeNow
    required property string keepMineText
    required property string keepOfficeText
    required property string editText
    required property string restoreText
    required property string seenText
    required property var more
    readonly property bool conflict: kind === "conflict"
    readonly property bool stacked: width < Theme.px(560)

    signal clientWanted(string id)

    padding: Theme.s24
    spacing: Theme.s12

    Item {
        width: parent.width
        height: Math.max(heading.height + (link.visible ? Theme.px(30) : 0), chip.height)

        Label {
            id: heading
            width: chip.x - Theme.s12
            text: card.title
            font: card.decided ? Theme.sectionWide : Theme.cardFigure
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Button {
            id: link
            visible: card.clientText.length > 0
            x: -leftPadding
            y: heading.height - Theme.s8
            variant: "text"
            text: card.clientText + "  ›"
            font: Theme.secondaryStrong
            onClicked: card.clientWanted(card.clientId)
        }
        ReasonChip {
            id: chip
            anchors.right: parent.right
            text: card.stateText
            glyph: card.stateIcon
            tone: card.stateTone === "neutral" ? "" : card.stateTone
        }
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: card.why
        font: Theme.secondary
        wrapMode: Text.Wrap
    }
    Grid {
        id: values
        readonly property int across: card.stacked ? 1 : 3
        readonly property real each: Math.floor((width - (across - 1) * spacing) / across)
        readonly property real tall: Math.max(old.implicitHeight, mine.implicitHeight, theirs.implicitHeight)

        visible: card.conflict
        width: parent.width
        columns: across
        spacing: Theme.s12

        ValueCard {
            id: old
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: qsTr("Prima")
            glyph: Icons.history
            value: ({ text: card.beforeText, note: card.beforeNote })
            old: true
            large: !card.decided && !card.multi
        }
        ValueCard {
            id: mine
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: card.mineTitle
            glyph: Icons.person
            value: ({ text: card.mineText, note: card.mineNote })
            inForce: card.mineInForce
            large: !card.decided && !card.multi
        }
        ValueCard {
            id: theirs
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: card.officeTitle
            glyph: Icons.personOutline
            value: ({ text: card.officeText, note: card.officeNote })
            inForce: card.officeInForce
            atOffice: card.officeNow && !card.officeInForce
            large: !card.decided && !card.multi
        }
    }
    Repeater {
        model: card.more

        Label {
            required property var modelData

            width: parent?.width ?? 0
            text: modelData.title + " · " + modelData.text
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.s12

        Button {
            visible: text.length > 0
            variant: "primary"
            glyph: Icons.check
            text: card.keepMineText
            onClicked: card.inbox.keepMine(card.entryId)
        }
        Button {
            visible: text.length > 0
            text: card.keepOfficeText
            onClicked: card.inbox.keepOffice(card.entryId)
        }
        Button {
            visible: text.length > 0
            variant: "text"
            text: card.editText
            onClicked: editing.open()
        }
        Button {
            visible: text.length > 0
            variant: "tonal"
            glyph: Icons.undo
            text: card.restoreText
            onClicked: card.inbox.restore(card.entryId)
        }
        Button {
            visible: text.length > 0
            variant: "text"
            text: card.seenText
            onClicked: card.inbox.seen(card.entryId)
        }
    }
    Dialog {
        id: editing
        anchors.centerIn: Overlay.overlay
        modal: true
        width: Math.min(Theme.px(480), (Overlay.overlay?.width ?? Theme.px(480)) - 2 * Theme.s16)
        title: card.title
        closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside
        property string written

        onAboutToShow: written = card.mineText
        contentItem: TextField {
            text: editing.written
            focus: true
            Accessible.name: card.title
            onTextEdited: editing.written = text
        }
        footer: Row {
            layoutDirection: Qt.RightToLeft
            padding: Theme.s24
            topPadding: 0
            spacing: Theme.s12

            Button {
                variant: "primary"
                text: qsTr("Salva valore")
                onClicked: {
                    editing.close();
                    card.inbox.edit(card.entryId, editing.written);
                }
            }
            Button {
                variant: "text"
                text: qsTr("Indietro")
                onClicked: editing.close()
            }
        }
    }
}
