pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A quantity by its order multiple: "+" from nothing goes to the smallest legal quantity, "−" from there to nothing.
// Holding repeats, the figure opens a number pad. It asks for a value with wanted(); the owner decides and sets it.
FocusScope {
    id: stepper

    required property real value
    property real step: 1
    property real minimum: step
    property real maximum: 999999
    property int decimals: 0
    property string label  // what is counted, for readers

    readonly property bool inOrder: value > 0

    signal wanted(real value)

    implicitWidth: Theme.px(156)
    implicitHeight: Math.max(Theme.target, Theme.px(48))
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: label.length > 0 ? label + ", " + figure.text : figure.text
    Accessible.focusable: true
    Accessible.onIncreaseAction: stepper.increase()
    Accessible.onDecreaseAction: stepper.decrease()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Up) increase();
        else if (event.key === Qt.Key_Minus || event.key === Qt.Key_Down) decrease();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) pad.use(one => one.ask(value));
        else event.accepted = false;
    }

    function increase() {
        ask(Quantity.above(value, step, minimum));
    }

    function decrease() {
        ask(Quantity.below(value, step, minimum));
    }

    function ask(quantity: real) {
        if (quantity !== value && quantity >= 0 && quantity <= maximum) wanted(quantity);
    }

    component Zone: T.AbstractButton {
        id: zone
        property string glyph

        width: Math.max(Theme.target, Theme.px(48))
        height: stepper.height
        focusPolicy: Qt.NoFocus
        autoRepeat: true
        Accessible.role: Accessible.Button
        Accessible.name: text + " " + stepper.label

        background: Item {
            PressVeil {
                anchors.margins: 3
                radius: Theme.radiusTile
                ink: Theme.primary
                pressed: zone.down
            }
        }
        contentItem: Icon {
            glyph: zone.glyph
            color: zone.enabled ? Theme.primary : Theme.control
        }
    }
    component Divider: Rectangle {
        width: 1
        height: parent.height - 4
        y: 2
        color: Theme.line
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: stepper.inOrder ? 2 : 1
        border.color: stepper.inOrder ? Theme.primary : Theme.control

        FocusRing { shown: stepper.activeFocus }
    }
    Zone {
        glyph: Icons.minus
        text: qsTr("Togli")
        enabled: stepper.value > 0
        onClicked: stepper.decrease()
    }
    Divider { x: Math.max(Theme.target, Theme.px(48)) }
    T.AbstractButton {
        id: figure
        x: Math.max(Theme.target, Theme.px(48)) + 1
        width: stepper.width - 2 * x
        height: stepper.height
        text: Quantity.shown(stepper.value, stepper.decimals)
        focusPolicy: Qt.NoFocus
        onClicked: pad.use(one => one.ask(stepper.value))
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Scrivi la quantità") + " " + stepper.label

        contentItem: Text {
            text: figure.text
            font: stepper.inOrder ? Theme.sectionWide : Theme.quiet
            color: stepper.inOrder ? Theme.text : Theme.text2
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.micro.pixelSize
            textFormat: Text.PlainText
        }
    }
    Divider { x: stepper.width - Math.max(Theme.target, Theme.px(48)) - 1 }
    Zone {
        x: stepper.width - width
        glyph: Icons.plus
        text: qsTr("Aggiungi")
        enabled: stepper.value < stepper.maximum
        onClicked: stepper.increase()
    }
    Later {
        id: pad

        NumberPad {
            y: stepper.height + Theme.s4
            title: stepper.label
            step: stepper.step
            minimum: stepper.minimum
            maximum: stepper.maximum
            decimals: stepper.decimals
            onPicked: quantity => stepper.ask(quantity)
        }
    }
}
