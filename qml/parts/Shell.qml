pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import QtQuick.Templates as T
import GiroStyle

// The frame of every screen: the places of this person in a rail at the left, or in a bar where it is narrow, and
// the screen beside it. Ctrl+1…7 go to the places.
FocusScope {
    id: shell

    required property var places  // [{ key, text, glyph, count }]
    required property string current
    required property string userName
    required property string userRole
    required property string initials
    default property alias screen: room.data

    readonly property bool narrow: width < Theme.narrow
    readonly property bool wide: width >= Theme.wide
    readonly property int margin: narrow ? Theme.s16 : Theme.s24
    readonly property var barPlaces: places.length > 5
        ? places.slice(0, 4).concat([{ key: "", text: qsTr("Altro"), glyph: Icons.other,
                                       count: places.slice(4).reduce((sum, place) => sum + (place.count ?? 0), 0) }])
        : places

    signal chosen(string key)
    signal profileWanted()

    Instantiator {
        model: shell.places.slice(0, 7)

        delegate: Shortcut {
            required property var modelData
            required property int index

            sequences: ["Ctrl+" + (index + 1)]
            onActivated: shell.chosen(modelData.key)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        id: rail
        visible: !shell.narrow
        width: visible ? (shell.wide ? Theme.railWide : Theme.rail) : 0
        height: parent.height
        color: Theme.surface
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Navigazione")

        Rectangle {
            width: 1
            height: parent.height
            anchors.right: parent.right
            color: Theme.line
        }
        Rectangle {
            id: logo
            x: Theme.px(25)
            y: Theme.px(14)
            width: Theme.px(42)
            height: width
            radius: Theme.radius
            color: Theme.primary

            Icon {
                anchors.centerIn: parent
                glyph: Icons.logo
                size: Theme.px(28)
                color: Theme.primaryInk
            }
        }
        Label {
            visible: shell.wide
            anchors.left: logo.right
            anchors.leftMargin: Theme.s12
            anchors.verticalCenter: logo.verticalCenter
            text: "Giro"
            font: Theme.title
        }
        Flickable {
            y: Theme.px(shell.wide ? 84 : 76)
            width: parent.width
            height: profile.y - y - Theme.s8
            contentHeight: items.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            Column {
                id: items
                x: shell.wide ? Theme.s12 : 0
                width: parent.width - 2 * x
                spacing: shell.wide ? Theme.s4 : shell.places.length > 5 ? 0 : Theme.s4

                Repeater {
                    model: shell.places

                    NavItem {
                        required property var modelData

                        width: items.width
                        text: modelData.text
                        glyph: modelData.glyph
                        count: modelData.count ?? 0
                        wide: shell.wide
                        current: shell.current === modelData.key
                        onClicked: shell.chosen(modelData.key)
                    }
                }
            }
        }
        T.AbstractButton {
            id: profile
            x: shell.wide ? Theme.s16 : Math.round((parent.width - width) / 2)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s12
            width: shell.wide ? parent.width - 2 * x : Theme.px(Theme.target)
            height: Theme.px(Theme.target)
            onClicked: shell.profileWanted()
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Profilo di %1, %2").arg(shell.userName).arg(shell.userRole)

            FocusRing {
                radius: height / 2
                shown: profile.visualFocus
            }
            Avatar {
                id: face
                x: shell.wide ? Theme.s8 : Theme.px(4)
                anchors.verticalCenter: parent.verticalCenter
                initials: shell.initials
            }
            Column {
                visible: shell.wide
                anchors.left: face.right
                anchors.leftMargin: Theme.s12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: shell.userName
                    font: Theme.secondaryStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    text: shell.userRole
                    font: Theme.caption
                    color: Theme.text2
                    Accessible.ignored: true
                }
            }
        }
    }
    Item {
        id: room
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
    }
    Rectangle {
        id: bar
        visible: shell.narrow
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Theme.bottomBar : 0
        color: Theme.surface
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Navigazione")

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Row {
            y: Theme.s4

            Repeater {
                model: shell.barPlaces

                NavItem {
                    id: place

                    required property var modelData

                    width: shell.width / shell.barPlaces.length
                    text: modelData.text
                    glyph: modelData.glyph
                    count: modelData.count ?? 0
                    current: modelData.key.length > 0 ? shell.current === modelData.key
                                                      : shell.places.slice(4).some(one => one.key === shell.current)
                    onClicked: modelData.key.length > 0 ? shell.chosen(modelData.key) : others.popup(place, 0, -others.height)
                }
            }
        }
        Menu {
            id: others

            Repeater {
                model: shell.places.slice(4)

                MenuItem {
                    required property var modelData

                    text: modelData.text
                    glyph: modelData.glyph
                    onTriggered: shell.chosen(modelData.key)
                }
            }
        }
    }
}
