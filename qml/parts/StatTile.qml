import QtQuick
import QtQuick.Templates as T
import GiroStyle

// One figure with its unit and what to think of it. Unknown is "–" and the reason, never zero. An arrow says that a tap
// leads to what it is made of.
T.AbstractButton {
    id: tile

    required property string label
    required property string value
    property string unit
    property string note
    property string noteGlyph
    property string noteTone
    property string valueTone
    property bool explained: false  // there is a definition behind the "i"
    property bool leads: false
    property bool loading: false
    property bool unknown: false

    signal explain()

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.tile
    Accessible.role: Accessible.Button
    Accessible.name: loading ? label : Speech.list([label, unknown ? qsTr("non si sa") : value + " " + unit, note])

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        PressVeil {
            radius: Theme.radius
            ink: Theme.text
            pressed: tile.down
            hovered: tile.hovered
        }
        FocusRing { shown: tile.visualFocus }
    }

    Label {
        id: name
        x: Theme.s16
        y: Theme.px(12)
        width: parent.width - x - (tile.explained ? Theme.target : Theme.s16)
        text: tile.label
        font: Theme.caption
        color: Theme.text2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    ToolButton {
        visible: tile.explained
        anchors.right: parent.right
        y: Math.max(0, name.y + (name.height - height) / 2)
        glyph: Icons.info
        ink: Theme.text2
        text: qsTr("Che cosa significa: %1").arg(tile.label)
        onClicked: tile.explain()
    }
    Rectangle {
        visible: tile.loading
        anchors.left: name.left
        anchors.verticalCenter: figure.verticalCenter
        width: Theme.px(96)
        height: Theme.px(20)
        radius: Theme.radiusBar
        color: Theme.sunken
    }
    Label {
        id: figure
        visible: !tile.loading
        anchors.left: name.left
        y: Theme.px(34)
        text: tile.unknown ? "–" : tile.value
        font: Theme.figure
        color: tile.valueTone.length > 0 ? Theme.ink(tile.valueTone) : Theme.text
        Accessible.ignored: true
    }
    Label {
        visible: !tile.loading && !tile.unknown
        anchors.left: figure.right
        anchors.leftMargin: 7
        anchors.baseline: figure.baseline
        text: tile.unit
        font: Theme.secondary
        color: Theme.text2
        Accessible.ignored: true
    }
    GlyphText {
        visible: !tile.loading
        anchors.left: name.left
        anchors.right: arrow.visible ? arrow.left : parent.right
        anchors.rightMargin: arrow.visible ? 0 : Theme.s8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(9)
        glyph: tile.noteGlyph
        glyphSize: Theme.iconChip
        spacing: 5
        text: tile.note
        font: tile.noteTone.length > 0 ? Theme.captionStrong : Theme.caption
        ink: Theme.ink(tile.noteTone)
        alignment: Qt.AlignLeft
    }
    Icon {
        id: arrow
        visible: tile.leads && !tile.loading
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(8)
        glyph: Icons.chevronRight
        size: Theme.px(20)
        color: Theme.text2
    }
}
