import QtQuick
import GiroStyle
import Giro.Parts

// One order that waits for a look: client and amount, whose it is, and why it is held.
RowBase {
    id: row

    required property string orderId
    required property string clientName
    required property string detail
    required property string totalText
    required property var reasons

    implicitHeight: words.implicitHeight + 2 * Theme.s16
    Accessible.name: Speech.list([clientName, totalText, detail, As.texts(reasons)])

    Column {
        id: words
        x: Theme.s20
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        Item {
            width: parent.width
            height: name.height

            Label {
                id: name
                width: total.x - Theme.s8
                text: row.clientName
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                id: total
                anchors.right: parent.right
                text: row.totalText
                font: Theme.section
                Accessible.ignored: true
            }
        }
        Label {
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        ReasonChips {
            visible: row.reasons.length > 0
            width: parent.width
            topPadding: Theme.s4
            reasons: As.chips(row.reasons)
        }
    }
}
