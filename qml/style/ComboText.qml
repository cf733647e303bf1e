import QtQuick
import Giro.Parts

// What a closed ComboBox shows.
Item {
    id: item

    required property string lead
    required property string text
    required property font font
    required property color ink

    implicitWidth: value.x + Math.ceil(value.implicitWidth)
    implicitHeight: value.implicitHeight

    Text {
        id: quiet
        visible: item.lead.length > 0
        anchors.baseline: value.baseline
        text: item.lead
        font: Theme.secondary
        color: Theme.text2
        textFormat: Text.PlainText
    }
    Text {
        id: value
        x: item.lead.length > 0 ? Math.ceil(quiet.implicitWidth) + Theme.s8 : 0
        width: item.width - x
        anchors.verticalCenter: parent.verticalCenter
        text: item.text
        font: item.font
        color: item.ink
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
}
