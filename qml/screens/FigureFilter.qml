pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import GiroStyle
import Giro.Parts

// What a figure is about: the name of the filter, the choice in force, and a menu of the others.
T.AbstractButton {
    id: filter

    required property string label
    property bool bare: false  // its value says enough
    required property var choices  // [{ code, label, selected }]
    readonly property var inForce: choices.find(one => one.selected) ?? null

    signal chosen(string code)

    implicitWidth: words.width + 2 * Theme.s16
    implicitHeight: Math.max(Theme.target, Theme.px(48))
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: label + " " + (inForce?.label ?? "")
    onClicked: menu.use(one => one.open())

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.control

        FocusRing { shown: filter.visualFocus }
    }
    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.s8

        Label {
            visible: !filter.bare
            anchors.verticalCenter: parent?.verticalCenter
            text: filter.label
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent?.verticalCenter
            text: filter.inForce?.label ?? ""
            font: Theme.secondaryStrong
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent?.verticalCenter
            glyph: Icons.expand
            size: Theme.iconTile
        }
    }
    Later {
        id: menu

        Menu {
            y: filter.height + Theme.s4

            Repeater {
                model: filter.choices

                MenuItem {
                    required property var modelData

                    text: modelData.label
                    onTriggered: filter.chosen(modelData.code)
                }
            }
        }
    }
}
