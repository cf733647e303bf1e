import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Several lines of text; grows with what is written.
T.TextArea {
    id: control

    property string label
    property bool faulty: false

    implicitWidth: Theme.px(240)
    implicitHeight: Math.max(Theme.px(84), contentHeight + topPadding + bottomPadding)
    padding: Theme.s16
    topPadding: Theme.s12
    bottomPadding: Theme.s12
    font: Theme.body
    color: enabled ? Theme.text : Theme.control
    placeholderTextColor: Theme.text2
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.multiLine: true

    background: FieldFrame {
        active: control.activeFocus
        faulty: control.faulty
        writable: control.enabled && !control.readOnly
    }

    Text {
        visible: control.length === 0 && control.preeditText.length === 0
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
