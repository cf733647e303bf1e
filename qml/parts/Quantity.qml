pragma Singleton
import QtQuick

// Which quantities can be ordered: nothing, or a multiple of `step` not below `minimum`.
QtObject {
    readonly property real grain: 1e-9  // quantities are exact to thousandths: this only absorbs binary rounding

    function smallest(step: real, minimum: real): real {
        return Math.max(1, Math.ceil(minimum / step - grain)) * step;
    }

    function above(quantity: real, step: real, minimum: real): real {
        const first = smallest(step, minimum);
        return quantity < first ? first : (Math.floor(quantity / step + grain) + 1) * step;
    }

    function below(quantity: real, step: real, minimum: real): real {
        return quantity <= smallest(step, minimum) ? 0 : (Math.ceil(quantity / step - grain) - 1) * step;
    }

    // The legal quantities nearest to this one: itself when it is legal, else the one below and the one above.
    function nearest(quantity: real, step: real, minimum: real): var {
        const multiple = Math.abs(Math.round(quantity / step) * step - quantity) < grain;
        if (quantity === 0 || (multiple && quantity >= smallest(step, minimum))) return [quantity];
        return [below(quantity, step, minimum), above(quantity, step, minimum)];
    }

    function shown(quantity: real, decimals: int): string {
        return Number(quantity).toLocaleString(Qt.locale(), "f", decimals);
    }
}
