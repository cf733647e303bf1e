import QtQuick
import GiroStyle
import Giro.Parts

// A client with an amount before, one now, and what lies between.
RowBase {
    id: row

    required property string clientId
    required property string name
    required property string beforeText
    required property string duringText
    required property string changeText
    required property string tone
    property string detail
    property string grade
    property bool graded: false
    readonly property bool slim: width < Theme.px(560)

    implicitHeight: Theme.px(60)
    Accessible.name: Speech.list([name, detail, qsTr("da %1 a %2").arg(beforeText).arg(duringText), changeText])

    ClassBadge {
        id: badge
        visible: row.graded
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        grade: row.grade
        Accessible.ignored: true
    }
    Column {
        x: badge.visible ? badge.x + badge.width + Theme.s12 : Theme.s20
        width: amounts.x - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Label {
        id: amounts
        x: row.width * (row.slim ? 0.7 : 0.76) - width
        anchors.verticalCenter: parent.verticalCenter
        text: row.beforeText + " → " + row.duringText
        font: Theme.secondary
        color: Theme.text2
        Accessible.ignored: true
    }
    Label {
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        text: row.changeText
        font: Theme.secondaryStrong
        color: row.tone === "neutral" ? Theme.text : Theme.ink(row.tone)
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
