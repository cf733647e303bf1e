import QtQuick
import GiroStyle
import Giro.Parts

// One thing to do: a tick takes it off, the words open its client.
Item {
    id: task

    required property string title
    required property string detail
    required property bool late
    required property bool done

    signal ticked(bool checked)
    signal opened()

    implicitHeight: Math.max(Theme.px(52), words.implicitHeight + Theme.s8)

    CheckBox {
        id: box
        x: -Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        checked: task.done
        Accessible.name: task.title
        onToggled: task.ticked(checked)
    }
    RowBase {
        anchors.left: box.right
        anchors.right: parent.right
        height: parent.height
        divider: false
        onClicked: task.opened()
        Accessible.name: Speech.list([task.title, task.detail])

        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: task.title
                font: Theme.secondaryStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: task.detail
                font: task.late ? Theme.captionStrong : Theme.caption
                color: task.late ? Theme.warn : Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
