import QtQuick
import GiroStyle
import Giro.Parts

// A client and how long ago it was last visited and last ordered.
RowBase {
    id: row

    required property string clientId
    required property string name
    required property string detail
    required property string visitText
    required property string orderText
    required property string spoken

    implicitHeight: Theme.px(56)
    Accessible.name: spoken

    Column {
        x: Theme.s20
        width: since.x - x - Theme.s8
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
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Column {
        id: since
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.right: parent.right
            text: row.visitText
            font: Theme.secondary
            Accessible.ignored: true
        }
        Label {
            anchors.right: parent.right
            text: row.orderText
            font: Theme.secondary
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
}
