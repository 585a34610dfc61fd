var o=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var $=Object.getOwnPropertyNames;var b=Object.prototype.hasOwnProperty;var _=(t,e)=>{for(var r in e)o(t,r,{get:e[r],enumerable:!0})},y=(t,e,r,p)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of $(e))!b.call(t,n)&&n!==r&&
o(t,n,{get:()=>e[n],enumerable:!(p=d(e,n))||p.enumerable});return t};var C=t=>y(o({},"__esModule",{value:!0}),t);var m={};_(m,{a:()=>l,b:()=>g,c:()=>u,d:()=>f,e:()=>h,f:()=>i});module.exports=C(m);var c=require("./chunk-DL23VD4K.cjs"),l={SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:"\
true"};function g(t){return s([`scdaemon-program ${a(t,"The path of gnupg-pkcs11-scd")}`,"allow-loopback-pinentry","disable-check-own-socket"])}function u({library:t,
log:e}){return s(["providers signpath",`provider-signpath-library ${a(t,"The path of the PKCS #11 library")}`,"verbose",`log-file ${a(e,"The path of the log")}`])}
function f({digest:t,pin:e,startsAgent:r}){return s([...r?[]:["no-autostart"],"no-greeting","pinentry-mode loopback",`passphrase ${e}`,`digest-algo ${t.toUpperCase()}`,
`cert-digest-algo ${t.toUpperCase()}`,"trust-model always"])}function h(t){return t.replace(/[\p{Cc}\p{Cf}<>()]/gu," ").replace(/\s+/g," ").trim().slice(0,100)}
function i(t){return/^[A-Za-z0-9_./:+=@,~-]+$/.test(t)}function a(t,e){if(i(t))return t;throw new c.b("INVALID_INPUT",`${e} can't stand in GnuPG's configuration\
: ${JSON.stringify(t)}.`,{hint:"Use a path of letters, digits and . _ - only."})}function s(t){return`${t.join(`
`)}
`}0&&(module.exports={a,b,c,d,e,f});
