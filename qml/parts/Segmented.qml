pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Two to five views of the same thing, one in force. `even` shares the width, else segments are as wide as their words.
FocusScope {
    id: part

    required property var choices  // [{ key, text, glyph }]
    required property string current
    property bool even: false
    property string label

    signal chosen(string key)

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.target, Theme.px(48))
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.control
    }
    Row {
        id: row

        Repeater {
            model: part.choices.length  // by place: a list said again makes no segment anew

            T.AbstractButton {
                id: segment

                required property int index
                readonly property var choice: part.choices[index] ?? { key: "", text: "" }
                readonly property bool inForce: part.current === choice.key

                width: part.even ? part.width / part.choices.length : implicitWidth
                implicitWidth: implicitContentWidth + 2 * Theme.s16
                height: part.height
                text: choice.text
                focusPolicy: Qt.StrongFocus
                onClicked: part.chosen(choice.key)
                Keys.onRightPressed: part.go(index + 1)
                Keys.onLeftPressed: part.go(index - 1)
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: inForce

                contentItem: GlyphText {
                    glyph: segment.choice.glyph ?? ""
                    text: segment.text
                    font: Theme.secondaryStrong
                    ink: segment.inForce ? Theme.primaryInk : Theme.text
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: segment.inForce ? Theme.primary : "transparent"

                    PressVeil {
                        radius: Theme.radius
                        ink: Theme.text
                        pressed: segment.down
                        hovered: segment.hovered && !segment.inForce
                    }
                    FocusRing { shown: segment.visualFocus }
                }
            }
        }
    }

    function go(index: int) {
        if (index < 0 || index >= choices.length) return;
        row.children[index].forceActiveFocus(Qt.TabFocusReason);
        chosen(choices[index].key);
    }
}
