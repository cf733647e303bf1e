import QtQuick
import GiroStyle

// One client of the list: anchors only and a fixed height, because the list holds thousands.
RowBase {
    id: row

    required property string name
    required property string town
    required property string grade
    required property string lastOrder
    required property string due
    property string dueTone
    property bool blocked: false

    implicitHeight: Theme.rowClient
    Accessible.name: Speech.list([name, town, lastOrder.length > 0 ? qsTr("ultimo ordine %1").arg(lastOrder) : "",
                                  due, blocked ? qsTr("bloccato") : ""])

    ClassBadge {
        id: badge
        x: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        grade: row.grade
    }
    Label {
        id: title
        anchors.left: badge.right
        anchors.leftMargin: Theme.s12
        anchors.right: when.left
        anchors.rightMargin: Theme.s8
        anchors.bottom: parent.verticalCenter
        anchors.bottomMargin: -2
        text: row.name
        font: Theme.bodyStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        anchors.left: title.left
        anchors.right: dueIcon.visible ? dueIcon.left : dueWords.left
        anchors.rightMargin: Theme.s8
        anchors.top: parent.verticalCenter
        anchors.topMargin: 2
        text: row.town
        font: Theme.caption
        color: row.selected ? Theme.softInk : Theme.text2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        id: when
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        anchors.baseline: title.baseline
        text: row.lastOrder
        font: Theme.secondaryStrong
        Accessible.ignored: true
    }
    Icon {
        id: dueIcon
        visible: row.blocked
        anchors.right: dueWords.left
        anchors.rightMargin: Theme.s4
        anchors.verticalCenter: dueWords.verticalCenter
        glyph: Icons.lock
        size: Theme.iconChip
        color: Theme.bad
    }
    Label {
        id: dueWords
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        anchors.top: parent.verticalCenter
        anchors.topMargin: 2
        text: row.due
        font: row.dueTone.length > 0 ? Theme.captionStrong : Theme.caption
        color: row.dueTone.length > 0 ? Theme.ink(row.dueTone) : row.selected ? Theme.softInk : Theme.text2
        Accessible.ignored: true
    }
}
