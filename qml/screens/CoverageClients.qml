pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Clients with what makes one look at them; a tap opens the card.
ListView {
    id: list

    required property Rows clients
    property string tone: "warn"

    signal chosen(string clientId)

    model: clients
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    delegate: RowBase {
        id: row

        required property string clientId
        required property string name
        required property string klass
        required property string detail
        required property string daysText

        width: list.width
        implicitHeight: Math.max(Theme.px(66), words.implicitHeight + Theme.s16)
        Accessible.name: Speech.list([name, detail, daysText])
        onClicked: list.chosen(clientId)

        ClassBadge {
            id: badge
            x: Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            grade: row.klass
        }
        Column {
            id: words
            anchors.left: badge.right
            anchors.leftMargin: Theme.s12
            anchors.right: days.left
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: row.name
                font: Theme.secondaryStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.detail
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            id: days
            anchors.right: arrow.left
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            text: row.daysText
            font: Theme.secondaryBold
            color: list.tone.length > 0 ? Theme.ink(list.tone) : Theme.text2
            Accessible.ignored: true
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.chevronRight
        }
    }
}
