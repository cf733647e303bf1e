import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A button with words. One primary per region; danger refuses or removes.
T.Button {
    id: control

    property string variant: "outlined"  // "primary", "tonal", "outlined", "text", "danger"
    property string glyph
    property color tint: Theme.primary  // of a text button on a surface that is not the page's
    readonly property color ink: !enabled ? Theme.control
                               : variant === "primary" ? Theme.primaryInk
                               : variant === "tonal" ? Theme.softInk
                               : variant === "danger" ? Theme.bad : tint
    readonly property color fill: variant === "text" ? "transparent"
                                : !enabled ? Theme.sunken
                                : variant === "primary" ? Theme.primary
                                : variant === "tonal" ? Theme.primarySoft : "transparent"
    readonly property bool outlined: enabled && (variant === "outlined" || variant === "danger")

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.s20 - 1
    verticalPadding: Theme.s8
    spacing: Theme.s8
    font: Theme.bodyStrong
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: GlyphText {
        glyph: control.glyph
        text: control.text
        ink: control.ink
        font: control.font
        spacing: control.spacing
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.fill
        border.width: control.outlined ? 1.5 : 0
        border.color: control.variant === "danger" ? Theme.bad : Theme.control

        PressVeil {
            radius: parent.radius
            ink: control.ink
            pressed: control.down
            hovered: control.hovered
        }
        FocusRing { shown: control.visualFocus }
    }
}
