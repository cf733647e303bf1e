import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// The name of a symbol, for a pointer.
T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.s4
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.s8
    horizontalPadding: Theme.s12
    verticalPadding: Theme.s8
    delay: 600
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    font: Theme.caption
    enter: Appear {}
    exit: Vanish {}

    contentItem: Text {
        text: control.text
        font: control.font
        color: Theme.surface
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Theme.radiusChip
        color: Theme.text
    }
}
