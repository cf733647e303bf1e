import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.CheckBox {
    id: control

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.s12
    verticalPadding: Theme.s8
    font: Theme.body
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    indicator: Rectangle {
        readonly property bool filled: control.checkState !== Qt.Unchecked

        x: control.text.length > 0 ? 0 : Math.round((control.width - width) / 2)
        y: Math.round((control.height - height) / 2)
        implicitWidth: Theme.px(24)
        implicitHeight: Theme.px(24)
        radius: Theme.radiusClass
        color: filled ? (control.enabled ? Theme.primary : Theme.control) : Theme.surface
        border.width: filled ? 0 : 2
        border.color: Theme.control

        Icon {
            anchors.centerIn: parent
            visible: parent.filled
            glyph: control.checkState === Qt.PartiallyChecked ? Icons.minus : Icons.check
            size: Theme.iconTile
            color: Theme.primaryInk
        }
        FocusRing {
            radius: parent.radius + 4
            shown: control.visualFocus
        }
    }

    contentItem: ChoiceText {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        font: control.font
        enabled: control.enabled
    }
}
