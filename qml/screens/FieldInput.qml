pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The control that fits a field's kind. It shows the model's value and asks for another with changed().
FocusScope {
    id: input

    required property string kind  // text, multiline, choice, pick (from a long list), phone, email, number, date
    required property string label
    required property string value
    property var choices: []
    property bool faulty: false
    property bool clearable: false  // a day may also be none

    readonly property bool typed: kind !== "choice" && kind !== "pick" && kind !== "date" && kind !== "multiline"
    readonly property int hints: kind === "phone" ? Qt.ImhDialableCharactersOnly
                               : kind === "email" ? Qt.ImhEmailCharactersOnly
                               : kind === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone

    signal changed(string text)

    implicitHeight: kind === "choice" ? chips.implicitHeight : kind === "date" ? day.implicitHeight
                  : kind === "pick" ? box.implicitHeight : kind === "multiline" ? lines.implicitHeight : line.implicitHeight

    TextField {
        id: line
        visible: input.typed
        width: parent.width
        focus: visible
        label: input.label
        text: input.value
        faulty: input.faulty
        inputMethodHints: input.hints
        onTextEdited: input.changed(text)
    }
    TextArea {
        id: lines
        visible: input.kind === "multiline"
        width: parent.width
        focus: visible
        label: input.label
        faulty: input.faulty
        Component.onCompleted: text = input.value
        onTextChanged: if (visible && text !== input.value) input.changed(text)
    }
    ChoiceChips {
        id: chips
        visible: input.kind === "choice"
        width: parent.width
        label: input.label
        slim: true
        choices: visible ? As.choices(input.choices) : []
        current: input.value
        onToggled: code => input.changed(code === input.value ? "" : code)
    }
    PickBox {
        id: box
        visible: input.kind === "pick"
        width: parent.width
        label: input.label
        faulty: input.faulty
        choices: visible ? input.choices : []
        current: input.value
        onPicked: code => input.changed(code)
    }
    Button {
        id: day
        visible: input.kind === "date"
        glyph: Icons.calendar
        text: input.value.length > 0 ? Format.weekday(input.value) : qsTr("Scegli il giorno")
        Accessible.name: input.label + ", " + text
        onClicked: picker.use(one => one.open())
    }
    ToolButton {
        visible: day.visible && input.clearable && input.value.length > 0
        x: day.width + Theme.s8
        anchors.verticalCenter: day.verticalCenter
        glyph: Icons.close
        text: qsTr("Togli il giorno")
        onClicked: input.changed("")
    }
    Later {
        id: picker

        DatePicker {
            chosen: input.kind === "date" && input.value.length > 0 ? Format.date(input.value) : new Date()
            onPicked: on => input.changed(Format.isoDate(on))
        }
    }
}
