pragma ComponentBehavior: Bound

import QtQuick
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
    required property string redoText
    required property string whyNotText
    required property var beforeLines
    required property var mineLines
    required property var officeLines
    required property var editFields
    required property var more
    readonly property bool conflict: kind === "conflict"
    readonly property bool stacked: width < Theme.px(560)

    signal clientWanted(string id)

    // A group shows one line per part, the differing ones stronger.
    function shown(text: string, lines: var, note: string): var {
        return lines.length > 0 ? { lines: lines, note: note } : { text: text, note: note };
    }

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
            value: card.shown(card.beforeText, card.beforeLines, card.beforeNote)
            old: true
            large: !card.decided && !card.multi
        }
        ValueCard {
            id: mine
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: card.mineTitle
            glyph: Icons.person
            value: card.shown(card.mineText, card.mineLines, card.mineNote)
            inForce: card.mineInForce
            large: !card.decided && !card.multi
        }
        ValueCard {
            id: theirs
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: card.officeTitle
            glyph: Icons.personOutline
            value: card.shown(card.officeText, card.officeLines, card.officeNote)
            inForce: card.officeInForce
            atOffice: card.officeNow && !card.officeInForce
            large: !card.decided && !card.multi
        }
    }
    Repeater {
        model: card.more

        Item {
            id: other

            required property var modelData

            width: parent?.width ?? 0
            height: Math.max(words.height, choose.visible ? choose.height : 0)

            Label {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: (choose.visible ? choose.x - Theme.s8 : parent.width)
                text: other.modelData.title + " · " + other.modelData.text
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Button {
                id: choose
                visible: card.conflict && (card.keepMineText.length > 0 || card.restoreText.length > 0)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                variant: "text"
                text: qsTr("Tieni questo")
                onClicked: card.inbox.restore(other.modelData.entryId)
            }
        }
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: card.whyNotText
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
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
            onClicked: editing.use(one => one.open())
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
            variant: "tonal"
            glyph: Icons.repeat
            text: card.redoText
            onClicked: card.inbox.redo(card.entryId)
        }
        Button {
            visible: text.length > 0
            variant: "text"
            text: card.seenText
            onClicked: card.inbox.seen(card.entryId)
        }
    }
    Later {
        id: editing

        ValueDialog {
            title: card.title
            fields: card.editFields
            onGiven: values => {
                if (card.editFields.length === 1)
                    card.inbox.edit(card.entryId, values[card.editFields[0].column]);
                else
                    card.inbox.editGroup(card.entryId, values);
            }
        }
    }
}
