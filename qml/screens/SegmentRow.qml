import QtQuick
import GiroStyle
import Giro.Parts

// One segment among those of its segmentation: how many clients, beside the largest.
RowBase {
    id: row

    required property var segment  // { segmentId, name, clients, share, manual }

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s16)
    divider: false
    Accessible.name: Speech.list([segment.name, qsTr("%1 clienti").arg(segment.clients), segment.manual])

    Column {
        id: words
        width: figure.x - Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        Label {
            width: parent.width
            text: As.joined([row.segment.name, row.segment.manual])
            font: Theme.secondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Rectangle {
            width: Math.max(2, Math.round(parent.width * row.segment.share))
            height: Theme.s4
            radius: Theme.radiusBar
            color: Theme.classA
        }
    }
    Label {
        id: figure
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        text: row.segment.clients
        font: Theme.bodyStrong
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
}
