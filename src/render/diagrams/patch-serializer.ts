/**
 * Runs in the page, before all scripts of it. The library that turns an SVG into a data URI replaces every
 * `"` by `'`, which breaks an attribute that holds a `'` and alters quotation marks in labels, and writes
 * colours in labels (`#ff0000`) by their names. References to the characters pass through it unchanged.
 * Style sheets are left alone: there it does no harm.
 */
export function patchSerializer(): void {
  const serialize = XMLSerializer.prototype.serializeToString;
  XMLSerializer.prototype.serializeToString = function (node) {
    return serialize
      .call(this, node)
      .replace(/<style[^>]*>[^<]*<\/style>|<[^>]+>|[^<]+/g, (part) => {
        if (part.startsWith('<style')) return part;
        if (part.startsWith('<')) return part.replaceAll("'", '&#39;');
        return part.replaceAll('"', '&quot;').replace(/#(?=[\da-f])/gi, '&#35;');
      });
  };
}
