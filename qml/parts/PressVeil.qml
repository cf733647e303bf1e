import QtQuick

// The answer to a finger or a pointer: a thin veil of the content's own colour.
Rectangle {
    required property color ink
    required property bool pressed
    property bool hovered: false

    anchors.fill: parent
    color: ink
    opacity: pressed ? 0.16 : hovered ? 0.06 : 0

    Behavior on opacity {
        NumberAnimation { duration: Theme.press; easing.type: Easing.OutCubic }
    }
}
