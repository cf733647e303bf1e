import QtQuick
import QtQuick.Templates as T

// One choice among few. `quiet` draws a phrase or suggestion that adds itself; `slim` a filter (drawn 40, hit 48).
T.AbstractButton {
    id: chip

    property string glyph
    property int count: -1
    property bool quiet: false
    property bool slim: false
    readonly property color ink: !enabled ? Theme.control : checked ? Theme.primaryInk : quiet ? Theme.text2 : Theme.text

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: slim ? Theme.s12 + 1 : Theme.s16
    verticalPadding: Theme.s8
    font: slim ? Theme.captionStrong : Theme.secondaryStrong
    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: count < 0 ? text : text + " " + count
    Accessible.checked: checked

    contentItem: GlyphText {
        glyph: chip.checked && !chip.slim ? Icons.check : chip.glyph
        text: chip.text
        tail: chip.count < 0 ? "" : Number(chip.count).toLocaleString(Qt.locale(), "f", 0)
        ink: chip.ink
        tailInk: chip.checked ? Theme.primaryInk : Theme.text2
        font: chip.font
        glyphSize: chip.quiet ? Theme.iconChip : Theme.iconTile
        spacing: chip.slim ? 6 : Theme.s8
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: chip.slim || chip.quiet ? Theme.s4 : 0
            anchors.bottomMargin: anchors.topMargin
            radius: chip.quiet ? Theme.radiusTile : Theme.radius
            color: chip.checked ? Theme.primary : chip.quiet || !chip.enabled ? Theme.sunken : Theme.surface
            border.width: chip.checked || chip.quiet ? 0 : 1
            border.color: Theme.control

            PressVeil {
                radius: parent.radius
                ink: chip.ink
                pressed: chip.down
                hovered: chip.hovered
            }
            FocusRing { shown: chip.visualFocus }
        }
    }
}
