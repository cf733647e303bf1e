import QtQuick
import GiroStyle

// One field two people changed: why it is here, the three values, and what to do. While undecided no value is in force
// and the office's carries "ora in sede"; once decided, the losing value can be restored with one tap.
Card {
    id: card

    required property string field
    required property string client
    required property string why
    required property string status  // "Da decidere", "Deciso: vale il più recente"
    required property bool decided
    required property string mineWho  // "Tu, 14:05"; a manager reads a name
    required property string theirsWho  // "Bianchi, 13:50"
    required property string theirsName  // "Bianchi", for the button
    required property var before  // { text, note } or { lines, note }
    required property var mine
    required property var theirs
    property string inForce  // "mine", "theirs", "before" or empty
    property bool canRestore: decided && inForce !== "mine"
    property bool callable: false

    readonly property bool stacked: width < Theme.px(560)

    signal clientWanted()
    signal callWanted()
    signal mineKept()
    signal theirsKept()
    signal otherWanted()
    signal mineRestored()
    signal accepted()

    padding: Theme.s24
    spacing: Theme.s12
    implicitWidth: Theme.px(720)

    Item {
        width: parent.width
        height: Math.max(heading.height + (link.visible ? Theme.px(28) : 0), chip.height)

        Label {
            id: heading
            width: parent.width - chip.width - Theme.s12
            text: card.field
            font: card.decided ? Theme.sectionWide : Theme.cardFigure
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Button {
            id: link
            y: heading.height + Math.round((Theme.px(26) - height) / 2)
            x: -leftPadding
            variant: "text"
            visible: card.client.length > 0
            height: Theme.target
            text: card.client + "  ›"
            font: Theme.secondaryStrong
            onClicked: card.clientWanted()
        }
        ReasonChip {
            id: chip
            anchors.right: parent.right
            text: card.status
            glyph: card.decided ? Icons.history : Icons.gavel
            tone: card.decided ? "" : "warn"
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
        readonly property real tall: Math.max(oldCard.implicitHeight, mineCard.implicitHeight, theirsCard.implicitHeight)

        width: parent.width
        columns: across
        spacing: Theme.s12

        ValueCard {
            id: oldCard
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: qsTr("Prima")
            glyph: Icons.history
            value: card.before
            old: card.inForce !== "before"
            inForce: card.inForce === "before"
            large: !card.decided
        }
        ValueCard {
            id: mineCard
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: card.mineWho
            glyph: Icons.person
            value: card.mine
            inForce: card.inForce === "mine"
            large: !card.decided
        }
        ValueCard {
            id: theirsCard
            width: values.each
            height: card.stacked ? implicitHeight : values.tall
            who: card.theirsWho
            glyph: Icons.personOutline
            value: card.theirs
            inForce: card.inForce === "theirs"
            atOffice: !card.decided
            large: !card.decided
        }
    }
    Item {
        width: 1
        height: Theme.s4
    }
    Item {
        width: parent.width
        height: buttons.height

        Flow {
            id: buttons
            width: parent.width - (call.visible ? call.width + Theme.s8 : 0)
            spacing: Theme.s12

            Button {
                visible: !card.decided
                variant: "primary"
                glyph: Icons.check
                text: qsTr("Tieni il mio")
                onClicked: card.mineKept()
            }
            Button {
                visible: !card.decided
                text: qsTr("Tieni quello di %1").arg(card.theirsName)
                onClicked: card.theirsKept()
            }
            Button {
                visible: !card.decided
                variant: "text"
                text: qsTr("Scrivi un altro valore")
                onClicked: card.otherWanted()
            }
            Button {
                visible: card.canRestore
                variant: "tonal"
                glyph: Icons.undo
                text: qsTr("Ripristina il mio")
                onClicked: card.mineRestored()
            }
            Button {
                visible: card.decided
                variant: "text"
                text: qsTr("Va bene così")
                onClicked: card.accepted()
            }
        }
        ToolButton {
            id: call
            visible: card.callable
            anchors.right: parent.right
            glyph: Icons.call
            text: qsTr("Chiama %1").arg(card.theirsName)
            onClicked: card.callWanted()
        }
    }
}
