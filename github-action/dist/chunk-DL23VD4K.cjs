var E=Object.defineProperty;var a=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames;var o=Object.prototype.hasOwnProperty;var d=(i,t)=>{for(var e in t)E(i,e,{get:t[e],enumerable:!0})},N=(i,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of C(t))!o.call(i,n)&&n!==e&&
E(i,n,{get:()=>t[n],enumerable:!(r=a(t,n))||r.enumerable});return i};var _=i=>N(E({},"__esModule",{value:!0}),i);var x={};d(x,{a:()=>s,b:()=>I});module.exports=_(x);var s={INVALID_INPUT:{exitCode:2,transient:!1},NO_CREDENTIALS:{exitCode:3,transient:!1},NO_FILES_FOUND:{exitCode:2,
transient:!1},FILE_UNREADABLE:{exitCode:2,transient:!1},OUTPUT_NOT_WRITABLE:{exitCode:2,transient:!1},TOOL_UNDECIDED:{exitCode:2,transient:!1},ALREADY_SIGNED:{exitCode:2,
transient:!1},UNSUPPORTED_RUNNER:{exitCode:4,transient:!1},PREREQUISITE_MISSING:{exitCode:4,transient:!1},LIBRARY_NOT_LOADABLE:{exitCode:4,transient:!1},DOWNLOAD_FAILED:{
exitCode:4,transient:!1},DOWNLOAD_NOT_VERIFIED:{exitCode:4,transient:!1},AUTHENTICATION_FAILED:{exitCode:3,transient:!1},PERMISSION_DENIED:{exitCode:3,transient:!1},
POLICY_NOT_FOUND:{exitCode:3,transient:!1},KEY_TYPE_MISMATCH:{exitCode:2,transient:!1},REQUEST_REJECTED:{exitCode:5,transient:!1},SERVICE_UNAVAILABLE:{exitCode:5,
transient:!0},SERVICE_ERROR:{exitCode:5,transient:!1},TIME_LIMIT:{exitCode:5,transient:!0},TIMESTAMP_FAILED:{exitCode:5,transient:!0},SIGNING_FAILED:{exitCode:1,
transient:!1},VERIFICATION_FAILED:{exitCode:6,transient:!1},SCRIPT_FAILED:{exitCode:1,transient:!1},CANCELLED:{exitCode:130,transient:!1},INTERNAL_ERROR:{exitCode:70,
transient:!1}},I=class extends Error{name="SigningError";code;hint;details;file;constructor(i,t,e={}){super(t,e.cause===void 0?void 0:{cause:e.cause}),this.code=
i,this.hint=e.hint,this.details=e.details,this.file=e.file}get transient(){return s[this.code].transient}};0&&(module.exports={a,b});
