import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A symbol that acts. `text` is never drawn: it is the accessible name, and the tip for a pointer.
T.ToolButton {
    id: control

    required property string glyph
    property color ink: Theme.primary

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    Accessible.role: Accessible.Button
    Accessible.name: text
    ToolTip.visible: hovered && text.length > 0
    ToolTip.text: text

    contentItem: Icon {
        glyph: control.glyph
        color: control.enabled ? control.ink : Theme.control
    }

    background: Rectangle {
        radius: Theme.radius
        color: "transparent"

        PressVeil {
            radius: Theme.radius
            ink: control.ink
            pressed: control.down
            hovered: control.hovered
        }
        FocusRing { shown: control.visualFocus }
    }
}
