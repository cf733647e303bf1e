import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// On or off at once. The knob carries a tick when on: never colour alone.
T.Switch {
    id: control

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.s12
    verticalPadding: Theme.s8
    font: Theme.body
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    indicator: Rectangle {
        y: Math.round((control.height - height) / 2)
        implicitWidth: Theme.px(48)
        implicitHeight: Theme.px(28)
        radius: height / 2
        color: control.checked ? (control.enabled ? Theme.primary : Theme.control) : Theme.surface
        border.width: control.checked ? 0 : 2
        border.color: Theme.control

        Rectangle {
            x: Theme.s4 + control.visualPosition * (parent.width - width - Theme.s8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(20)
            height: width
            radius: width / 2
            color: control.checked ? Theme.primaryInk : Theme.control

            Behavior on x {
                enabled: !control.pressed
                NumberAnimation { duration: Theme.change; easing.type: Easing.OutCubic }
            }
            Icon {
                anchors.centerIn: parent
                visible: control.checked
                glyph: Icons.check
                size: Theme.px(15)
                color: Theme.primary
            }
        }
        FocusRing {
            radius: height / 2
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
