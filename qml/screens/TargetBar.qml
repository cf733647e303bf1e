import QtQuick
import GiroStyle
import Giro.Parts

// One target of the month: how far, and where the calendar is.
Item {
    id: target

    required property string label
    required property string text
    required property real share
    required property real tick
    property string note
    property string tone: "primary"
    property string about  // the key of its definition

    implicitHeight: Math.max(explained.visible ? Theme.target : 0,
                             bar.y + bar.height + (below.visible ? below.height + Theme.s4 : 3))

    Label {
        id: name
        width: amount.x - Theme.s8
        text: target.label
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: amount
        anchors.right: parent.right
        anchors.rightMargin: explained.visible ? Theme.iconChip + Theme.s4 : 0
        text: target.text
        font: Theme.captionStrong
        Accessible.ignored: true
    }
    RatioBar {
        id: bar
        y: name.height + Theme.s4
        width: parent.width
        value: target.share
        mark: target.tick
        tone: target.tone
        summary: target.label + ": " + target.text
    }
    Label {
        id: below
        visible: target.note.length > 0
        y: bar.y + bar.height + Theme.s4
        width: parent.width
        text: target.note
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    About {
        id: explained
        visible: about.length > 0
        anchors.fill: parent
        about: target.about
        label: target.label
    }
}
