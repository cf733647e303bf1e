import QtQuick
import GiroStyle
import Giro.Parts

// A client with its three scores and the group they make.
RowBase {
    id: row

    required property string clientId
    required property string name
    required property string detail
    required property string scores
    required property string groupText
    required property string tone
    required property string amountText

    implicitHeight: Theme.px(60)
    Accessible.name: `${name}, ${groupText}, ${scores}, ${amountText}`

    Column {
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        width: digits.x - x - Theme.s8

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Label {
        id: digits
        x: row.width * 0.56
        anchors.verticalCenter: parent.verticalCenter
        text: row.scores
        font: Theme.secondaryStrong
        Accessible.ignored: true
    }
    ReasonChip {
        x: row.width * 0.66
        anchors.verticalCenter: parent.verticalCenter
        text: row.groupText
        tone: row.tone === "neutral" ? "" : row.tone
    }
    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        text: row.amountText
        font: Theme.secondaryStrong
        Accessible.ignored: true
    }
}
