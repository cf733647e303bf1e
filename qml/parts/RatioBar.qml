import QtQuick

// A part of a whole, with the mark where it should be today or must not go beyond. `more` is what is being added now.
Rectangle {
    id: bar

    required property real value  // 0 to 1 of the bar's length
    property real more: 0
    property real mark: -1  // negative: none
    property string tone: "primary"
    property string summary  // the same in words, for readers

    implicitWidth: Theme.px(300)
    implicitHeight: Theme.px(10)
    radius: height / 2
    color: Theme.sunken
    border.width: 1
    border.color: Theme.control
    Accessible.role: Accessible.ProgressBar
    Accessible.name: summary

    Rectangle {
        visible: bar.more > 0
        width: bar.width * Math.min(1, bar.value + bar.more)
        height: parent.height
        radius: parent.radius
        color: Theme.classB
    }
    Rectangle {
        visible: width >= 1
        width: bar.width * Math.min(1, Math.max(0, bar.value))
        height: parent.height
        radius: parent.radius
        color: Theme.fill(bar.tone)

        Rectangle {
            visible: bar.more > 0
            anchors.right: parent.right
            width: Math.min(parent.width, parent.radius)
            height: parent.height
            color: parent.color
        }
    }
    Rectangle {
        visible: bar.mark >= 0
        x: Math.round(bar.width * bar.mark) - 1
        width: 2.5
        height: parent.height + 6
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
    }
}
