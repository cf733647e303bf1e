import QtQuick
import GiroStyle
import Giro.Parts

// One thing owed: a thing to do with its tick, or what a client asks with its answer; the words open the client.
Item {
    id: row

    required property string itemId
    required property string kind
    required property string title
    required property string detail
    required property string clientId
    required property string icon
    required property string tone
    required property string answer
    required property string spoken
    required property bool late
    required property bool done
    required property bool mine
    required property bool open
    property int inset: 0
    readonly property bool task: kind === "task"

    signal ticked(bool done)
    signal answerWanted()
    signal closeWanted()
    signal opened()

    implicitHeight: Math.max(Theme.px(60), words.implicitHeight + 2 * Theme.s8)

    CheckBox {
        id: box
        visible: row.task
        x: row.inset - Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        enabled: row.mine
        checked: row.done
        Accessible.name: row.title
        onToggled: row.ticked(checked)
    }
    IconTile {
        visible: !row.task
        x: row.inset - Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(36)
        glyph: row.kind === "complaint" ? Icons.flag : row.kind === "return" ? Icons.undo : Icons.help
        tone: row.tone
    }
    RowBase {
        x: row.inset + Theme.px(36)
        width: tail.x - x - Theme.s8
        height: parent.height
        divider: false
        enabled: row.clientId.length > 0
        onClicked: row.opened()
        Accessible.name: row.spoken

        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: row.title
                font: Theme.secondaryStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: text.length > 0
                width: parent.width
                text: row.detail
                font: row.late ? Theme.captionStrong : Theme.caption
                color: row.late ? Theme.warn : Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: row.answer.length > 0
                width: parent.width
                text: qsTr("Risposta: %1").arg(row.answer)
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        anchors.rightMargin: row.inset > 0 ? Theme.s8 : 0
        anchors.verticalCenter: parent.verticalCenter

        Button {
            visible: !row.task && row.open
            variant: "text"
            text: qsTr("Rispondi")
            Accessible.name: qsTr("Rispondi: %1").arg(row.title)
            onClicked: row.answerWanted()
        }
        Button {
            visible: !row.task
            variant: "text"
            text: qsTr("Chiudi")
            Accessible.name: qsTr("Chiudi %1").arg(row.title)
            onClicked: row.closeWanted()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
