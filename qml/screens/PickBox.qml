import QtQuick
import GiroStyle

// A drop-down of a model's choices {code, label}; the owner changes `current` on picked().
ComboBox {
    id: box

    required property var choices
    required property string current

    signal picked(string code)

    model: choices.map(one => one.label)
    currentIndex: Math.max(0, choices.findIndex(one => one.code === current))
    onActivated: index => {
        picked(choices[index].code);
        currentIndex = Qt.binding(() => Math.max(0, choices.findIndex(one => one.code === current)));
    }
}
