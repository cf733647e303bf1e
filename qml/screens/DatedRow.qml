import QtQuick
import GiroStyle
import Giro.Parts

// Something with a day: an order, a visit, a note. Amount or state stand right.
RowBase {
    id: row

    required property string dateText
    required property string title
    property string detail
    property string amount
    property string status
    property string tone
    property Item tools: null  // what may be done about it, at the end

    opens: false
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s16)
    divider: false
    Accessible.name: Speech.list([dateText, title, row.detail, amount, status])

    Label {
        id: date
        width: Theme.px(64)
        y: second.visible ? words.y : Math.round((row.height - height) / 2)
        text: row.dateText
        font: Theme.secondaryStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Column {
        id: words
        x: date.width
        width: tail.x - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.title
            font: Theme.secondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: second
            visible: text.length > 0
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s12

        ReasonChip {
            visible: row.status.length > 0
            anchors.verticalCenter: parent.verticalCenter
            text: row.status
            tone: row.tone
        }
        Label {
            visible: row.amount.length > 0
            anchors.verticalCenter: parent.verticalCenter
            text: row.amount
            font: Theme.secondaryStrong
            Accessible.ignored: true
        }
        Item {
            visible: row.tools?.visible ?? false
            width: row.tools?.implicitWidth ?? 0
            height: row.tools?.implicitHeight ?? 0
            children: row.tools ? [row.tools] : []
        }
        Icon {
            visible: row.opens
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.chevronRight
        }
    }
}
