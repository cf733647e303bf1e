import QtQuick

// A person by initials.
Rectangle {
    required property string initials
    property bool quiet: false  // someone absent
    property int size: Theme.px(40)

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: quiet ? Theme.sunken : Theme.primarySoft
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: parent.initials
        font: Theme.secondaryBold
        color: parent.quiet ? Theme.text2 : Theme.softInk
        textFormat: Text.PlainText
    }
}
