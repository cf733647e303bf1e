import QtQuick
import GiroStyle
import Giro.Parts

// A client by its turnover, its share, and how it moves.
RowBase {
    id: row

    required property string clientId
    required property string name
    required property string klass
    required property string amountText
    required property string shareText
    required property string changeText
    required property string tone

    implicitHeight: Theme.rowClient
    Accessible.name: Speech.list([name, amountText, shareText, changeText])

    ClassBadge {
        id: badge
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        grade: row.klass
    }
    Column {
        anchors.left: badge.right
        anchors.leftMargin: Theme.s12
        anchors.right: amount.left
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.changeText
            font: Theme.caption
            color: row.tone === "neutral" ? Theme.text2 : Theme.ink(row.tone)
            Accessible.ignored: true
        }
    }
    Column {
        id: amount
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.right: parent.right
            text: row.amountText
            font: Theme.section
            Accessible.ignored: true
        }
        Label {
            anchors.right: parent.right
            text: row.shareText
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}
