import QtQuick
import GiroStyle
import Giro.Parts

// A client whose class changed, with what its turnover did.
RowBase {
    id: row

    required property string clientId
    required property string name
    required property string town
    required property string before
    required property string now
    required property string changeText
    required property string tone

    implicitHeight: Theme.px(54)
    Accessible.name: qsTr("%1, da %2 a %3, %4").arg(name).arg(before || "–").arg(now || "–").arg(changeText)

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: moves.x - Theme.s8

        Label {
            width: parent.width
            text: row.name
            font: Theme.secondaryStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.town
            font: Theme.caption
            color: Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Row {
        id: moves
        x: row.width - width - Theme.px(76)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s8

        ClassBadge { grade: row.before; size: Theme.px(24); Accessible.ignored: true }
        Icon { anchors.verticalCenter: parent?.verticalCenter; glyph: Icons.arrowForward; size: Theme.iconChip }
        ClassBadge { grade: row.now; size: Theme.px(24); Accessible.ignored: true }
    }
    Label {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.changeText
        font: Theme.secondaryStrong
        color: Theme.ink(row.tone)
        Accessible.ignored: true
    }
}
