import QtQuick

// What a colour or a tick of a chart means.
Row {
    required property string text
    required property color tint
    property bool tick: false

    spacing: 6
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.tick ? 14 : Theme.px(12)
        height: parent.tick ? 3 : Theme.px(12)
        radius: parent.tick ? 0 : Theme.radiusBar
        color: parent.tint
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: parent.text
        font: Theme.micro
        color: Theme.text2
        textFormat: Text.PlainText
    }
}
