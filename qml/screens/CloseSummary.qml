pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The day in figures, and the first stops of tomorrow.
Column {
    id: part

    required property CloseDay day

    signal clientWanted(string id)

    spacing: Theme.s16

    Card {
        id: today
        width: parent.width
        padding: Theme.s24
        spacing: 0
        title: qsTr("La tua giornata")

        Repeater {
            model: part.day.summary

            Item {
                id: figure

                required property var modelData

                width: today.width - 2 * today.padding
                height: Theme.px(46)

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: figure.modelData.label
                    font: Theme.secondary
                    color: Theme.text2
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: figure.modelData.value
                    font: Theme.sectionWide
                }
            }
        }
    }
    Card {
        id: tomorrow
        visible: part.day.tomorrowTitle.length > 0
        width: parent.width
        padding: Theme.s24
        spacing: 0
        title: part.day.tomorrowTitle

        Label {
            width: parent.width
            bottomPadding: Theme.s8
            text: part.day.tomorrowText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Repeater {
            model: part.day.tomorrow

            RowBase {
                id: stop

                required property string clientId
                required property string time
                required property string klass
                required property string name

                width: tomorrow.width - 2 * tomorrow.padding
                implicitHeight: Theme.px(52)
                divider: false
                Accessible.name: Speech.list([time, name])
                onClicked: part.clientWanted(clientId)

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Label {
                    id: at
                    width: Theme.px(58)
                    anchors.verticalCenter: parent.verticalCenter
                    text: stop.time
                    font: Theme.secondary
                    color: Theme.text2
                    Accessible.ignored: true
                }
                ClassBadge {
                    id: badge
                    x: at.width
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.px(24)
                    grade: stop.klass
                    Accessible.ignored: true
                }
                Label {
                    anchors.left: badge.right
                    anchors.leftMargin: Theme.s12
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: stop.name
                    font: Theme.bodyStrong
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
        Label {
            visible: text.length > 0
            topPadding: Theme.s8
            text: part.day.moreText
            font: Theme.secondary
            color: Theme.text2
        }
    }
}
