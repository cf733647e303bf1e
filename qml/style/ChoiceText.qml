import QtQuick
import Giro.Parts

// The words beside a check box, radio button or switch.
Text {
    color: enabled ? Theme.text : Theme.control
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    visible: text.length > 0
    textFormat: Text.PlainText
}
