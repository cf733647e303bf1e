pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// One term of an order with its choices behind it.
RowBase {
    id: term

    required property string glyph
    required property string label
    required property string value
    required property var choices
    property string otherText  // one more way, chosen elsewhere

    signal chosen(string code)
    signal otherWanted()

    readonly property bool changes: choices.length > 1 || otherText.length > 0

    implicitHeight: Math.max(Theme.px(50), words.implicitHeight + Theme.s4)
    divider: false
    enabled: changes
    onClicked: menu.use(one => one.popup(term, 0, term.height))
    Accessible.name: label + ", " + value

    Icon {
        id: symbol
        anchors.verticalCenter: parent.verticalCenter
        glyph: term.glyph
    }
    Column {
        id: words
        x: symbol.width + Theme.s12
        width: arrow.x - x - Theme.s4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: term.label
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: term.value
            font: Theme.secondaryStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow
        visible: term.changes
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
    Later {
        id: menu

        Menu {

            Repeater {
                model: term.choices

                MenuItem {
                    required property var modelData

                    text: modelData.label
                    checkable: true
                    checked: modelData.selected
                    onTriggered: term.chosen(modelData.code)
                }
            }
            MenuItem {
                visible: term.otherText.length > 0
                height: visible ? implicitHeight : 0
                text: term.otherText
                glyph: Icons.calendar
                onTriggered: term.otherWanted()
            }
        }
    }
}
