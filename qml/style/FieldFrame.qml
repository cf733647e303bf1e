import QtQuick
import Giro.Parts

// The box of every field: one line of its state, never two.
Rectangle {
    required property bool active  // has the keyboard
    required property bool faulty
    property bool writable: true

    radius: Theme.radius
    color: writable ? Theme.surface : Theme.sunken
    border.width: active || faulty ? 2 : 1
    border.color: faulty ? Theme.bad : active ? Theme.primary : Theme.control
}
