import QtQuick

// The client's ABC class, readable without colour: A filled, B soft, C outlined, none a dash.
Rectangle {
    required property string grade
    property int size: Theme.px(26)

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radiusClass
    color: grade === "A" ? Theme.primary : grade === "B" ? Theme.primarySoft : "transparent"
    border.width: grade === "A" ? 0 : grade === "B" ? 1 : 2
    border.color: grade === "B" ? Theme.classB : Theme.control  // its fill is also the chosen row's
    Accessible.role: Accessible.StaticText
    Accessible.name: grade.length > 0 ? qsTr("classe %1").arg(grade) : qsTr("senza classe")

    Text {
        anchors.centerIn: parent
        text: parent.grade.length > 0 ? parent.grade : "–"
        font: Theme.captionBold
        color: parent.grade === "A" ? Theme.primaryInk : parent.grade === "B" ? Theme.softInk : Theme.text2
        textFormat: Text.PlainText
    }
}
