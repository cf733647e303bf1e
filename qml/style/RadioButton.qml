import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.RadioButton {
    id: control

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.s12
    verticalPadding: Theme.s8
    font: Theme.body
    Accessible.role: Accessible.RadioButton
    Accessible.name: text

    indicator: Rectangle {
        x: control.text.length > 0 ? 0 : Math.round((control.width - width) / 2)
        y: Math.round((control.height - height) / 2)
        implicitWidth: Theme.px(24)
        implicitHeight: Theme.px(24)
        radius: width / 2
        color: Theme.surface
        border.width: 2
        border.color: control.checked && control.enabled ? Theme.primary : Theme.control

        Rectangle {
            anchors.centerIn: parent
            visible: control.checked
            width: Theme.px(12)
            height: width
            radius: width / 2
            color: control.enabled ? Theme.primary : Theme.control
        }
        FocusRing {
            radius: width / 2
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
