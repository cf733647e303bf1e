import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// One line of text. The label above or beside it is FormRow's; `label` names the field to readers.
T.TextField {
    id: control

    property string label
    property string glyph
    property bool faulty: false

    implicitWidth: Theme.px(240)
    implicitHeight: Math.max(Theme.field, contentHeight + topPadding + bottomPadding)
    leftPadding: glyph.length > 0 ? Theme.s16 + Theme.icon + Theme.s8 : Theme.s16
    rightPadding: faulty ? Theme.s16 + Theme.icon + Theme.s8 : Theme.s16
    font: Theme.body
    color: enabled ? Theme.text : Theme.control
    placeholderTextColor: Theme.text2
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    verticalAlignment: TextInput.AlignVCenter
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    background: FieldFrame {
        active: control.activeFocus
        faulty: control.faulty
        writable: control.enabled && !control.readOnly

        Icon {
            visible: control.glyph.length > 0
            x: Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            glyph: control.glyph
        }
        Icon {
            visible: control.faulty
            anchors.right: parent.right
            anchors.rightMargin: Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.error
            color: Theme.bad
        }
    }

    Text {
        visible: control.length === 0 && control.preeditText.length === 0
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
