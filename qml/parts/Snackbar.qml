import QtQuick
import GiroStyle

// What has just happened, for eight seconds, with one way back. One at a time; put it over the bottom of a pane.
Rectangle {
    id: bar

    property string text
    property string glyph
    property string action
    property bool shown: false

    signal acted()

    function show(words: string, symbol: string, verb: string) {
        text = words;
        glyph = symbol;
        action = verb;
        shown = true;
        clock.restart();
    }

    function dismiss() {
        shown = false;
        clock.stop();
    }

    implicitWidth: Math.min(Theme.px(588), parent ? parent.width - 2 * Theme.s16 : Theme.px(588))
    implicitHeight: Math.max(Theme.px(56), words.height + 2 * Theme.s12)
    radius: Theme.radius
    color: Theme.text
    opacity: shown ? 1 : 0
    visible: opacity > 0
    z: 20
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: bar.shown ? Theme.snackIn : Theme.snackOut
            easing.type: bar.shown ? Easing.OutCubic : Easing.InCubic
        }
    }
    Timer {
        id: clock
        interval: Theme.snackStay
        onTriggered: bar.shown = false
    }
    Icon {
        id: symbol
        visible: bar.glyph.length > 0
        x: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        glyph: bar.glyph
        color: Theme.surface
    }
    Label {
        id: words
        x: symbol.visible ? symbol.x + symbol.width + Theme.s8 + 1 : Theme.s16
        width: (verb.visible ? verb.x : parent.width - Theme.s16) - x
        anchors.verticalCenter: parent.verticalCenter
        text: bar.text
        color: Theme.surface
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Button {
        id: verb
        visible: bar.action.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        variant: "text"
        tint: Theme.snackAction
        text: bar.action
        font: Theme.section
        onClicked: {
            bar.dismiss();
            bar.acted();
        }
    }
}
