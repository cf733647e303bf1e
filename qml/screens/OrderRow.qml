import QtQuick
import GiroStyle
import Giro.Parts

// One order in the agent's list: client and amount, number and day, status and where it is.
RowBase {
    id: row

    required property string orderId
    required property string number
    required property string clientName
    required property string dateText
    required property string statusText
    required property string tone
    required property var model  // "icon" is the button's own word
    required property string totalText
    required property string stateText
    required property string stateIcon
    required property string stateTone
    required property string reasonText

    implicitHeight: words.implicitHeight + 2 * Theme.s12
    Accessible.name: Speech.list([clientName, number, dateText, statusText, totalText, stateText, reasonText])

    Column {
        id: words
        x: Theme.s16
        width: amount.x - x - Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: row.clientName
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: As.joined([row.number, row.dateText])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        GlyphText {
            visible: text.length > 0
            width: parent.width
            glyph: row.stateIcon
            glyphSize: Theme.iconChip
            spacing: 5
            text: row.reasonText.length > 0 ? row.reasonText : row.stateText
            font: Theme.captionStrong
            ink: Theme.ink(row.reasonText.length > 0 ? row.tone : row.stateTone)
            alignment: Qt.AlignLeft
        }
    }
    Column {
        id: amount
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        Label {
            anchors.right: parent.right
            text: row.totalText
            font: Theme.section
            Accessible.ignored: true
        }
        ReasonChip {
            anchors.right: parent.right
            text: row.statusText
            glyph: row.model.icon
            tone: row.tone === "neutral" ? "" : row.tone
            Accessible.ignored: true
        }
    }
}
