import QtQuick
import GiroStyle
import Giro.Parts

// One part of turnover: its class, how much beside the largest, its share, what it did against the period before.
RowBase {
    id: row

    required property string key
    required property string kind
    required property string name
    required property string klass
    required property string amountText
    required property string shareText
    required property string changeText
    required property string tone
    required property real length
    required property string spoken
    readonly property bool slim: width < Theme.px(640)

    implicitHeight: Theme.px(58)
    opens: kind.length > 0
    Accessible.name: spoken

    ClassBadge {
        id: badge
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        grade: row.klass
        Accessible.ignored: true
    }
    Column {
        x: badge.x + badge.width + Theme.s12
        width: row.width * (row.slim ? 0.5 : 0.56) - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        Label {
            width: parent.width
            text: row.name
            font: Theme.secondaryStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            width: Math.max(2, Math.round(parent.width * row.length))
            height: Theme.s4
            radius: Theme.radiusBar
            color: Theme.classB
        }
    }
    Label {
        x: row.width * (row.slim ? 0.68 : 0.72) - width
        anchors.verticalCenter: parent.verticalCenter
        text: row.amountText
        font: Theme.secondaryStrong
        Accessible.ignored: true
    }
    Label {
        x: row.width * 0.82 - width
        anchors.verticalCenter: parent.verticalCenter
        text: row.shareText
        font: Theme.secondary
        color: Theme.text2
        Accessible.ignored: true
    }
    Label {
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        text: row.changeText
        font: Theme.secondaryStrong
        color: Theme.ink(row.tone)
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        opacity: row.kind.length > 0 ? 1 : 0
        glyph: Icons.chevronRight
    }
}
