import QtQuick
import GiroStyle

// A flat surface with a line around it. Inside, lines and headings divide, never more cards.
Rectangle {
    id: card

    property string title
    property string note  // right of the title
    property int padding: Theme.s20
    property int spacing: Theme.s12
    default property alias content: column.data

    implicitWidth: Theme.px(320)
    implicitHeight: column.y + column.implicitHeight + column.x
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Label {
        id: heading
        visible: card.title.length > 0
        x: card.padding
        y: card.padding - Theme.s4
        width: Math.min(implicitWidth, card.width - 2 * card.padding - aside.width - Theme.s8)
        text: card.title
        font: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        id: aside
        anchors.right: parent.right
        anchors.rightMargin: card.padding
        anchors.baseline: heading.baseline
        text: card.note
        font: Theme.caption
        color: Theme.text2
    }
    Column {
        id: column
        x: Math.max(1, card.padding)
        y: heading.visible ? heading.y + heading.height + Theme.s8 : x
        width: card.width - 2 * x
        spacing: card.spacing
    }
}
