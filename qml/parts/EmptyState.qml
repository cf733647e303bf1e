import QtQuick
import GiroStyle

// Nothing to show, and what that means: one sentence, what comes next, one way on. Good news is ok-coloured.
Item {
    id: part

    required property string sentence
    property string next
    property string action
    property string glyph: Icons.taskDone
    property string tone: "ok"

    signal acted()

    implicitWidth: Theme.px(240)
    implicitHeight: column.implicitHeight + 2 * Theme.s20
    Accessible.role: Accessible.StaticText
    Accessible.name: next.length > 0 ? sentence + ". " + next : sentence

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s16, Theme.px(360))
        spacing: Theme.s8

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: part.glyph
            size: Theme.px(36)
            color: Theme.ink(part.tone)
        }
        Label {
            width: parent.width
            text: part.sentence
            font: Theme.section
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: part.next
            font: Theme.caption
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Button {
            visible: part.action.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            variant: "text"
            text: part.action
            onClicked: part.acted()
        }
    }
}
